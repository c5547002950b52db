/** The signs on the pictures' controls. They say nothing by themselves: the control around them has the words. */

function Icon({ d, directed = false }: { d: string; directed?: boolean }) {
  return (
    <svg
      class={directed ? 'icon-directed' : undefined}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}

export const ZoomInIcon = () => <Icon d="M8 3v10M3 8h10" />;
export const ZoomOutIcon = () => <Icon d="M3 8h10" />;
/** Point against and along the direction of reading, as time runs. */
export const EarlierIcon = () => <Icon d="M9.75 3.5L5.25 8l4.5 4.5" directed />;
export const LaterIcon = () => <Icon d="M6.25 3.5L10.75 8l-4.5 4.5" directed />;
