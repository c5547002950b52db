/** A few lines of a news page. */
import type { Setting } from './address.ts';
import type { Sample as SampleProps } from './samples.ts';

/** Set off by position, so that the marks can be looked at on every ground; the words are invented. */
export function Sample({ look, direction }: SampleProps & Pick<Setting, 'direction'>) {
  return (
    <div class={`sample sample-${look}`} dir={direction} lang={direction === 'rtl' ? 'ar' : 'en'}>
      {direction === 'rtl' ? <Arabic /> : <English />}
    </div>
  );
}

function English() {
  return (
    <>
      <p class="sample-headline">Mira Talanova asks the Rivers Commission to wait</p>
      <p>
        The bridge at Lipa stays open, said <b>Mira</b> Talanova on Friday. The <a href="#marks">Rivers Commission</a> had asked
        the minister of bridges to close it. Talanova answered within the hour.
      </p>
    </>
  );
}

function Arabic() {
  return (
    <>
      <p class="sample-headline">ميرا تالانوفا تطلب من لجنة الأنهار الانتظار</p>
      <p>
        الجسر يبقى مفتوحا، قالت <b>ميرا</b> تالانوفا يوم الجمعة. وكانت <a href="#marks">لجنة الأنهار</a> قد طلبت من وزيرة الجسور
        إغلاقه. وردت تالانوفا خلال ساعة.
      </p>
    </>
  );
}
