export interface PolicyOrigins {
  /** Where the issuer describes itself, and where its tokens are fetched. */
  readonly signIn: readonly string[];
  /** Where uploads go. */
  readonly uploads: string;
}

/** What a page of ours may load and where it may send: nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = ({ signIn, uploads }: PolicyOrigins): string =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'connect-src': ["'self'", ...signIn, uploads],
    'form-action': ["'self'", uploads],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'upgrade-insecure-requests': [],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
