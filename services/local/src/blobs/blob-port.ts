/** A form that the browser posts, with the file as its last field, exactly as to an S3 presigned POST. */
export type PresignedUpload = { url: string; fields: Record<string, string> };

/** Bytes under keys, as the services use them; S3 on AWS, a folder here. Every key is made by our code, from ids. */
export type BlobPort = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Null where nothing lies under the key. */
  get(key: string): Promise<Uint8Array | null>;
  delete(key: string): Promise<void>;
  presignUpload(key: string, limits: { maxBytes: number; contentType?: string }): Promise<PresignedUpload>;
};

export type StoredBlob = { bytes: Uint8Array; contentType: string };

/** The folder's own addition: the type that was put, for whoever serves the file to a browser. */
export type FolderBlobs = BlobPort & { getWithType(key: string): Promise<StoredBlob | null> };
