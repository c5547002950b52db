import type { ComponentChildren } from 'preact';

/** The card's head where no actor's name heads it: words of the page, whose language nobody has told. */
export function Heading({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div class="card-head">
      <h2 class="card-name" id={id}>
        <bdi lang="">{children}</bdi>
      </h2>
    </div>
  );
}
