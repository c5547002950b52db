/** What runs in the page of a sheet: the real cards in their real style, at their full height. */
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import type { CardActions, CardOrigin } from '../../components/card/mention.ts';
import { cardStyles } from '../../components/card/styles.ts';
import { englishText } from '../../components/testing/english-text.ts';
import { TextProvider } from '../../components/text.tsx';
import type { Reason } from '../../core/link/types.ts';
import type { Sheet } from './sheet.ts';
import pageStyles from './sheet-page.css?inline';

/** There is no page here that named anybody; the fold that says so stays shut. */
const WHY: Reason[] = [];

/** Nor a reader who could do anything with the card. */
const ORIGIN: CardOrigin = { version: '', site: null };
const ACTIONS: CardActions = { close() {}, pin() {}, turn() {}, back() {}, mute() {}, copy: async () => false };

function SheetPage({ title, groups }: Sheet) {
  return (
    <TextProvider text={englishText} language="en-GB">
      <h1>{title}</h1>
      <main>
        {groups.map(({ heading, cards }) => (
          <section key={heading}>
            <h2>{`${heading} (${cards.length})`}</h2>
            <div class="cards" style={`--cards: ${cards.length}`}>
              {cards.map((view) => (
                <Card
                  key={view.actor}
                  state={{ is: 'ready', view }}
                  heading={view.name.text}
                  mention={{ text: view.name.text, why: WHY }}
                  origin={ORIGIN}
                  pinned={false}
                  back={null}
                  actions={ACTIONS}
                />
              ))}
            </div>
          </section>
        ))}
      </main>
    </TextProvider>
  );
}

/** Fills the document. */
export default function drawSheet(sheet: Sheet): void {
  const style = document.createElement('style');
  style.textContent = `${cardStyles}\n${pageStyles}`;
  document.head.append(style);
  document.title = sheet.title;
  render(<SheetPage {...sheet} />, document.body);
}
