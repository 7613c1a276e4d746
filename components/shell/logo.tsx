/** The logotype: two rings around a point, and the name. */
export function Logo() {
  return (
    <>
      <svg className="shell-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="12" cy="12" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="12" cy="12" r="2" fill="currentColor" />
      </svg>
      <span>Pejling</span>
    </>
  );
}
