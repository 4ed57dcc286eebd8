/**
 * The headers by which a host adds to the safety of the pages: one table for the local server, `_headers`,
 * and the configurations in `deploy/`, which tests compare with it.
 * What scripts and styles a page may run is in the page itself, so that it holds on any host.
 */

/** Added to every answer, errors too. */
export const SECURITY_HEADERS = {
  // A page cannot forbid being framed by itself: browsers ignore this directive in `<meta>` (CSP 3, §3.3).
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The map may ask where the visitor stands; nothing else is ever asked.
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
} as const;

/** Only over HTTPS (RFC 6797 §7.2). Without subdomains: those of a commune are not this guide's to decide. */
export const HTTPS_HEADERS = {
  'Strict-Transport-Security': 'max-age=31536000',
} as const;
