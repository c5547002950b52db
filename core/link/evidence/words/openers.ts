/** Words with which a sentence begins although they are nobody's name, in the languages of the tables. */
import { isOneOf } from './list.ts';

export const isOpener = isOneOf(`
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
  позже словам і та але або якщо коли де як чому хто після під між тому що щоб цеи тои він вона вони иого іі сьогодні вчора
  тепер тоді також однак лише ще вже раніше пізніше
`);
