import type { PackSummary } from '../../core/pack/summary.ts';
import { dateText } from '../dates.ts';
import { OutLink } from '../OutLink.tsx';
import { useText } from '../text.tsx';

/** The packs that Newsgloss knows names from. */
export function Packs({ packs }: { packs: readonly PackSummary[] }) {
  const { text } = useText();
  return (
    <section class="options-section">
      <h2 class="options-heading">{text('options_packs')}</h2>
      <ul class="packs plain-list">
        {packs.map((pack) => (
          <li class="pack" key={pack.id}>
            <Pack pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pack({ pack }: { pack: PackSummary }) {
  const texts = useText();
  const numbers = new Intl.NumberFormat(texts.language);
  const counts = [numbers.format(pack.actors), numbers.format(pack.coverage)];
  return (
    <>
      <h3 class="pack-name" lang={pack.name.lang} dir="auto">
        {pack.name.text}
      </h3>
      <p lang={pack.description.lang} dir="auto">
        {pack.description.text}
      </p>
      <p class="options-note">
        {texts.text('options_pack_publisher', [pack.publisher])}
        <br />
        {texts.text('options_pack_details', [pack.version, dateText(pack.checked, texts), pack.licence])}
        <br />
        {texts.text('options_pack_counts', counts)}
      </p>
      {pack.contact && (
        <p class="options-note">
          <OutLink to={pack.contact}>{texts.text('options_pack_contact')}</OutLink>
        </p>
      )}
    </>
  );
}
