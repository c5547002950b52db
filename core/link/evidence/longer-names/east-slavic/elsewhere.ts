/**
 * Namesakes elsewhere in Russian and Ukrainian: settlements in a district of their own (`Косово Брестской области`), villages
 * by who is of them (`жители села Косово`), rivers (`Босна вышла из берегов`), houses, clubs and animals (`база отдыха
 * Сербия`, `Динамо Приштина`, `лошадь по кличке Сербия`).
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { mayOwn, soundOfEnd } from '../slavic/endings.ts';

/** Districts of Eastern Europe, in the genitive; not округа, which Kosovo has by Serbian law. */
const isDistrict = isOneOf(
  `области раиона края уезда губернии воеводства волости сельсовета поселения улуса області раиону краю повіту губерніі воєводства волості громади`,
);
/** Of their adjectives (`Брестской`, `Пугачевского`, `Хмельницької`). */
const DISTRICT_ADJECTIVE = /(?:[сцз]ь?кои|[сцз]ь?кого|[сцз]ь?коі|н[оы]и|ного|ноі)$/;

/** A village or the like in the genitive, which in Russian may be many (`сёла Косово`) … */
const isOfVillage = isOneOf(
  'села деревни поселка поселения станицы аула селения слободы селища хутора станиці слободи присілка містечка местечка городка',
);
/** … but not behind who lives there, runs it, and what each has one of. */
const isOfOne = beginsWithOneOf(
  `жител мешкан мещан старост глав власт урожен уродженц селян крестьян окраин околиц центр школ храм клуб администрац
  адміністрац рад совет сельсовет церкв приход дет діт пенсионер пенсіонер фермер почт пошт учител вчител фельдшер библиотек
  бібліотек кладбищ цвинтар сельчан земляк батюшк священник воспитател врач лікар завклуб участков дільничн`,
);

/** What only water does. */
const isFlowing = beginsWithOneOf(
  'впада втека разлив розлив розлил разлил обмел обмілі тече текла замерз бурлит вирує мелеет міліє',
);
const isLeavingBanks = beginsWithOneOf('выш выход вииш вихо');
const isBanks = beginsWithOneOf('берег');

/** How animals are called, and animals that are. */
const isBeast = beginsWithOneOf(
  `кличк прозвищ прізвиськ лошад кобыл кобил жереб козу коза козои козою козе козі коров собак овчарк кошк кішк телк верблюд слоних медведиц ведмедиц
  тигриц львиц`,
);
const isShortBeast = isOneOf(
  'кот кота коту котом пес песа пса псу псом конь коня коню конем кінь кіт кит бык бик бычок бичок осел ослик осла',
);
const isManyBeasts = isOneOf('лошади кобылы коровы собаки козы кобили корови кози верблюды слонихи');

/** The chosen part of clubs' names, to which a town is added (`Партизан Белград`). */
const isClubName = beginsWithOneOf(
  'динам партизан спартак локомотив торпед будучност будучніст радничк хаидук гаидук вардар црвен',
);

export function isNamesakeElsewhere(place: NamePlace): boolean {
  if (!place.kinds.includes('place')) return false;
  const { text, start, end, sentence } = place;
  const before = neighbourBefore(text, start);
  const left = before?.gap === ' ' && before.start >= sentence.start && !place.isKnown(before) ? before : null;
  const after = neighbourAfter(text, end);
  const right = after?.gap === ' ' && after.start < sentence.end && !place.isKnown(after) ? after : null;
  if (isNamed(place) || isCompany(place)) return true;
  return isInDistrict(right, place) || isRiver(left, right, place) || (left !== null && isCalledAfter(left, place));
}

/** `пёс по имени Китай`; not `страна под названием Косово`. */
function isNamed({ text, start }: NamePlace): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAMING), start);
  return NAMING.test(before) && !PLAIN_THING.test(before);
}
const NAMING = /(?:по имени|на ім['’ʼ]я|под названием|під назвою)\s[«"„]?$/i;
const PLAIN_THING =
  /(?:стран|країн|державо|държав|государств|республик|республік|краем|краєм|город|міст)\S*\s+\S+\s+\S+\s[«"„]?$/i;
const LONGEST_NAMING = 32;

/** `ООО «Китай-Сервис»`, `«Агро-Сербия»`: a company that is the whole of a quotation. */
function isCompany({ text, start, end, isKnown }: NamePlace): boolean {
  const [before, after] = [neighbourBefore(text, start), neighbourAfter(text, end)];
  if (OPENING.test(text.charAt(start - 1)))
    return after?.gap === '-' && after.capital && !isKnown(after) && CLOSING.test(text.charAt(after.end));
  if (!CLOSING.test(text.charAt(end)) || before?.gap !== '-' || !before.capital || isKnown(before)) return false;
  return OPENING.test(text.charAt(before.start - 1));
}
const OPENING = /["«„“]/;
const CLOSING = /["»“”]/;

function isInDistrict(adjective: Neighbour | null, { text }: NamePlace): boolean {
  if (!adjective?.capital || !DISTRICT_ADJECTIVE.test(adjective.folded)) return false;
  const district = neighbourAfter(text, adjective.end);
  return district?.gap === ' ' && isDistrict(district.folded);
}

/** `Босна впадает в Саву`, `где течёт Босна`: feminine, as rivers are, and with no case of where something is. */
function isRiver(left: Neighbour | null, right: Neighbour | null, place: NamePlace): boolean {
  if (!/[^i]a$/.test(soundOfEnd(place)) || mayOwn(place)) return false;
  if (left && !left.capital && isFlowing(left.folded)) return true;
  if (!right || right.capital) return false;
  if (isFlowing(right.folded)) return true;
  if (!isLeavingBanks(right.folded)) return false;
  const from = neighbourAfter(place.text, right.end);
  const banks = from && neighbourAfter(place.text, from.end);
  return banks?.gap === ' ' && isBanks(banks.folded);
}

function isCalledAfter(left: Neighbour, place: NamePlace): boolean {
  const { text } = place;
  if (left.capital && isClubName(left.folded)) return /^(?:belgrad|beograd|pristin|tiran|ohrid)/.test(soundOfEnd(place));
  const earlier = neighbourBefore(text, left.start);
  const owner = earlier?.gap === ' ' ? earlier.folded : '';
  if (isOfVillage(left.folded)) return isOfOne(owner) && !isOffice(owner) && soundOfEnd(place) !== 'kosova';
  if (mayOwn(place) && !soundOfEnd(place).endsWith('o')) return false;
  if (/^(?:отдыха|відпочинку)$/.test(left.folded)) return /^(?:баз|дом|будин|зон)/.test(owner);
  return (isBeast(left.folded) || isShortBeast(left.folded)) && !isManyBeasts(left.folded);
}
