/** A form that the browser posts, with the file as its last field, exactly as to an S3 presigned POST. */
export type PresignedUpload = { url: string; fields: Record<string, string> };

export type StoredBlob = { bytes: Uint8Array; contentType: string };

/** Bytes under keys, as the services use them; S3 on AWS, a folder here. Every key is made by our code, from ids. */
export type BlobPort = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  get(key: string): Promise<StoredBlob | undefined>;
  delete(key: string): Promise<void>;
  presignUpload(key: string, limits: { maxBytes: number; contentType?: string }): Promise<PresignedUpload>;
};
