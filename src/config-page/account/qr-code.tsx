// The key of the second factor as a picture that an authenticator app reads. Drawn in the browser: the key goes to nobody else. Loaded only where
// one is set up.
import { encode } from 'uqr';

/** Light modules around it, as the standard of QR codes has them (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** `side`: in pixels. Dark on light in the dark scheme too, as apps look for it. */
export default function QrCode(props: { readonly text: string; readonly label: string; readonly side: number }) {
  const { text, label, side } = props;
  const { data, size } = encode(text, { border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
