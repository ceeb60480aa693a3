/** Where uploads, import checks and copies of messages lie: S3, locally on disk. Keys hold ids, never names. */
export interface BlobPort {
  readonly put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** Null where nothing lies under the key. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
  readonly delete: (key: string) => Promise<void>;
  /** A form that a browser may post one file to, until it expires. */
  readonly presignUpload: (
    key: string,
    limits: { readonly maxBytes: number },
  ) => Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
}
