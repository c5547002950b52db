import type { Actor } from '../../../core/pack/schema.ts';

interface Props {
  kind: Actor['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** In px. */
const CORNER = 8;
const ROUND = 4;

/** Round for people, boxes for bodies, slanted corners for places, a folded sheet for agreements: told apart without colour. */
export function KindShape({ kind, x, y, width, height }: Props) {
  if (kind === 'person')
    return <rect class="ties-shape" x={x} y={y} width={width} height={height} rx={Math.min(height / 2, 18)} />;
  if (kind === 'organisation') return <rect class="ties-shape" x={x} y={y} width={width} height={height} rx={ROUND} />;
  const [right, bottom, c] = [x + width, y + height, Math.min(CORNER, height / 3)];
  if (kind === 'place') {
    const corners = [
      [x + c, y],
      [right - c, y],
      [right, y + c],
      [right, bottom - c],
      [right - c, bottom],
      [x + c, bottom],
      [x, bottom - c],
      [x, y + c],
    ];
    return <polygon class="ties-shape" points={corners.map((each) => each.join(',')).join(' ')} />;
  }
  return (
    <path
      class="ties-shape"
      d={`M${x} ${y}H${right - c}L${right} ${y + c}V${bottom}H${x}ZM${right - c} ${y}V${y + c}H${right}`}
    />
  );
}
