/**
 * Words with which a sentence begins although they are nobody's name, in the languages of the tables: first those of all
 * languages that news begins with most, then what else each has of the closed classes.
 */
import { isOneOf } from './list.ts';

export const isOpener = isOneOf(
  `
  the a an and but or so yet for nor if when while as after before since until because although though once what who why how
  where which that this these those there here he she it they we you i his her its their our in on at by with without from of to
  into over under about against between during through like unlike only even both either neither not no yes now then today
  yesterday tomorrow ask call meet watch see read follow let blame thank remember imagine consider take stop lawyers supporters
  critics allies still also just later earlier meanwhile however instead thus therefore moreover asked said says told according
  will would can could did does do is are was were has have had may might should must president former ali ili pa te da ne ni
  kad kada dok ako jer sto sta ko gde kako zasto posle pre od u na za sa s iz o po pri bez prema pred protiv medju preko uz kod
  zbog danas juce sutra sada tada ovde tamo ovaj taj ona oni mi vi ja se su je bio bila kaze rekao rekla izjavio porucio dodao
  podsetio naveo istakao ocenio najavio takodje medjutim ipak vec samo jos inace nakon prvi novi bivsi advokat kabinet izjava
  poseta susret sastanak odluka pristalice rezim vlada stranka pismo govor saradnik saradnici ministri визит слова заявление
  встреча решение сторонники правительство партия письмо речь команда візит заява зустріч рішення прихильники уряд партія лист
  промова avokati vizita deklarata takimi vendimi qeveria partia letra fjalimi dhe por ose edhe nese kur ku si pse cfare kush
  nga me per sepse pas para deri mbi nen kunder midis gjate sipas sot dje neser tani ketu atje ky kjo ai ajo ata ju une nuk jo
  tha thote presidenti kryeministri ish und aber oder wenn als wie wer wo warum weil dass nach vor bei mit ohne fur gegen uber
  unter zwischen auch nur noch schon jetzt dann heute gestern morgen hier dort der die das den dem des ein eine einen einem er
  sie es wir ihr ich sein ihre im am zum zur laut gemass nebst dank trotz statt seit bis ab neben ausser hinter wahrend seitens angesichts ist sind war hat haben wird soll kann fruher et mais ou donc car quand comme que
  qui quoi pourquoi apres avant depuis pendant chez avec sans pour contre entre sous sur dans par le la les un ce cet cette ces
  il elle ils elles nous vous son ses leur selon aujourd demain alors ainsi если когда как почему кто перед об под над между
  через потому что чтобы это этот тот мы вы я его ее их сегодня вчера завтра теперь тогда также однако только еще уже ранее
  позже фамилия фамилию имя прізвище prezime ime emri mbiemri именно даже ведь итак впрочем зато поэтому сеичас недавно вскоре хотя вместо кроме наконец наверное конечно возможно затем
  потом вот вновь снова опять пусть лишь причем саме навіть адже отже втім проте натомість зате тож нині торік щоино невдовзі
  поки хоча замість крім окрім щодо загалом зокрема нарешті мабуть звісно можливо згодом нещодавно відтак upravo cak dakle zato
  stoga nedavno uskoro iako umesto umjesto osim najzad konacno valjda mozda naravno zatim potom evo opet ponovo neka jedino doduse
  zapravo onda nikad uvek lane pikerisht madje keshtu prandaj ndonese megjithese pervec ndoshta sigurisht pastaj serish perseri
  vetem gjithashtu ndaj nderkohe mandej dikur tash tashme ende gerade sogar also jedoch dennoch deshalb daher kurzlich bald
  solange obwohl endlich wohl vielleicht naturlich spater danach wieder erneut bereits immerhin allerdings zudem ausserdem
  schliesslich zuletzt dabei dagegen hingegen damals daraufhin inzwischen mittlerweile sonst somit trotzdem genau kaum nie niemals
  wahrscheinlich offenbar angeblich meme donc cependant pourtant toutefois neanmoins recemment bientot enfin puis ensuite voici
  voila encore deja justement seul seule surtout ailleurs jadis naguere desormais lorsque tandis puisque afin malgre sauf outre
  indeed perhaps maybe never always sometimes often soon recently finally eventually again already rather besides moreover
  nevertheless nonetheless afterwards otherwise despite except behind beyond beside within throughout upon whether whenever wherever
  словам і та але або якщо коли де як чому хто після під між тому що щоб цеи тои він вона вони иого іі сьогодні вчора
  тепер тоді також однак лише ще вже раніше пізніше
  odmah tek sad jutros veceras sinoc prekjuce preksutra letos zimus prosle prosli lani lane ove ovog jednom dvaput ponekad cesto
  retko rijetko obicno tu odavde otuda otud prvo drugo napokon najpre najprije ubrzo kasnije ranije dalje nazalost srecom
  naprotiv svakako navodno ocigledno ocito jasno dobro tacno sve svi svaki niko nista neko uprkos mada makar koliko odakle kuda
  dokle otkad otkako cim buduci posto nasred usred iznad ispod ispred blizu tokom povodom van izvan vise manje skoro jedva gotovo
  ukratko sredom petkom nekada nekad doskora uvece uvecer sutradan prekosutra nocas ujutru ujutro popodne prepodne
  назад вперед вслед подряд вдруг сверху вокруг вечером утром днем ночью веснои летом осенью зимои порои редко часто обычно иногда никогда всегда
  нигде везде там здесь тут туда сюда оттуда отсюда откуда куда зачем отчего сколько насколько пока едва пускаи якобы мол видимо
  очевидно похоже кажется словно будто точно наоборот напротив наверняка вероятно деиствительно например значит поскольку оттого
  благодаря вопреки согласно накануне позавчера послезавтра внезапно неожиданно сначала сперва прежде далее дальше дважды трижды
  однажды всерьез молча сам сама сами лично каждыи
  увечері ввечері вранці уранці вночі удень вдень навесні влітку восени взимку позавчора післязавтра іноді інколи часто рідко
  завжди ніколи скрізь тут туди сюди звідти звідси звідки куди навіщо скільки ледве нехаи хаи мовляв нібито начебто вочевидь схоже
  здається ніби наче навпаки напевно имовірно справді наприклад отож оскільки завдяки всупереч згідно напередодні раптом
  несподівано спочатку спершу насамперед далі двічі тричі колись мовчки особисто щоразу щодня щороку
`,
  // German: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  doch denn kein keine keinen keinem mein dein unser dies diese dieser dieses diesem diesen jener jene jenes solche manche
  mancher jeder jede jedes alle allen beide beiden viele wenige einige etwas nichts alles jemand niemand man wen wem wessen
  welche welcher welches wohin woher womit wofur worauf worum woran davon dafur daran darauf darin darum damit dazu dadurch
  davor daneben ehe bevor nachdem sobald sooft soweit sofern falls indem sodass weder entweder sowohl ob binnen innerhalb
  ausserhalb oberhalb jenseits diesseits entlang anhand aufgrund infolge mangels mittels zugunsten anlasslich bezuglich
  hinsichtlich inmitten gegenuber entgegen samt mitsamt um durch auf aus beim vom ins ans aufs nein ganz sehr eher lieber
  leider hoffentlich vermutlich tatsachlich eigentlich ubrigens jedenfalls wenigstens mindestens beinahe fast oft oftmals
  manchmal selten haufig immer stets erst zuerst anfangs letztlich kunftig neulich morgens abends nachts mittags vorgestern
  ubermorgen wahrenddessen unterdessen seither seitdem vorher vorhin zuvor draussen uberall nirgends irgendwo irgendwann
  wieso weshalb
  `,
  // French: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  tout tous toute toutes aucun aucune chaque plusieurs certains certaines quelques autre autres tel telle quel quelle quels
  quelles lequel laquelle dont en plus moins tres trop peu beaucoup assez bien mal aussi autant tant sinon soit lors vers
  hors parmi jusque jusqu envers durant moyennant concernant suivant excepte hormis face grace quant faute loin pres autour
  contrairement suite au aux du de tard tot toujours jamais souvent parfois rarement maintenant auparavant dedans dehors
  devant derriere ici partout oui non certes evidemment soudain finalement
  `,
  // Albanian: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  ndersa kurse derisa qekur sapo posa meqe meqenese ngase sado sikur mbase apo qofte pra atehere aty tutje sonte mbreme
  pardje pasneser sivjet gjithnje gjithmone kurre shpesh rralle ndonjehere fillimisht menjehere papritur vone heret perballe
  perkunder krahas bashke rreth afer larg brenda jashte prane pos perkrah perpara drejt asnje askush dikush secili cdo disa
  shume pak tjeter cili cila cilet cka aq kaq ashtu mos
  `,
  // Serbian: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  zar ionako spram umalo ka kroz radi poput oko mimo naspram usled uoci prilikom putem zahvaljujuci hajde nemoj taman
  istovremeno stavise uostalom naime ukoliko premda bar barem eno eto zasad dotad otad dosad nigde negde svuda svugde nikuda
  nekuda napolju unutra daleko dugo kratko brzo polako glasno tiho licno javno tajno zajedno
  `,
  // Russian: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  для к ко с со из от до у о без ввиду вдоль вне внутри возле впереди вроде за изза касательно мимо на навстречу насчет
  около относительно по позади помимо посреди посредством при про против ради сверх сквозь среди в во и а но да или либо ни
  то не дабы ибо раз чем никто ничто некто нечто какои какая какие всякии инои весь вся все свои наш ваш мои твои чеи
  которыи такои эта эти те он она оно они ты нет ну вон увы неужели разве ладно тем очень весьма слишком почти совсем вполне
  довольно много мало немного несколько больше меньше лучше хуже быстро медленно долго скоро рано поздно давно внизу слева
  справа впервые
  `,
  // Ukrainian: prepositions, conjunctions, pronouns, adverbs of place, time and measure.
  `
  з із зі від біля вздовж поза всередині довкола навколо попереду позаду задля заради повз назустріч навпроти нижче вище
  посеред поміж понад попри протягом проти серед чи ні ані бо аби якби тільки немов мов хтось щось ніхто ніщо якии яка які
  кожен кожнии іншии інша інші всі свіи міи твіи чии котрии такии ця ці ті воно ви ти так ось невже хіба дуже надто маиже
  зовсім цілком досить багато трохи кілька більше менше краще гірше швидко повільно довго зрідка вгорі зліва вперше учора
  `,
);
