export type { BlobPort, FolderBlobs, PresignedUpload, StoredBlob } from './blob-port.ts';
export { type BlobAppDeps, createBlobApp } from './create-blob-app.ts';
export { createFolderBlobs, type FolderBlobsDeps } from './create-folder-blobs.ts';
