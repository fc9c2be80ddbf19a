import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];
const none = ["'none'"];

/**
 * The page loads its own files and nothing else. Trusted types are required and none is defined,
 * so that a browser refuses to turn any string into markup.
 */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: self,
    connectSrc: self,
    baseUri: none,
    formAction: none,
    frameAncestors: none,
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: none,
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Served over plain HTTP on the loopback only.
  strictTransportSecurity: false,
});
