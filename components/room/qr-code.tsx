import { encode } from 'uqr';

type QrCodeProps = { address: string; label: string };

/** The address as a picture that a phone's camera reads: dark on white, with the quiet zone it needs. */
export function QrCode({ address, label }: QrCodeProps) {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="room-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={d} fill="#000000" />
    </svg>
  );
}
