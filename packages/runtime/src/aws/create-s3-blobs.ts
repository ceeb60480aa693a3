import type { BlobPort } from '../ports/index.ts';

export interface S3Deps {
  readonly region: string;
  readonly bucket: string;
  readonly endpoint: string | null;
}

/** As long as a person may take between choosing a file and sending it. */
const uploadSeconds = 900;

/** Blobs in one S3 bucket, encrypted by the bucket's own key. Uploads go from the browser straight to S3 by a signed form. */
export const createS3Blobs = ({ region, bucket, endpoint }: S3Deps): BlobPort => {
  const load = async () => {
    const [s3, { createPresignedPost }] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('@aws-sdk/s3-presigned-post'),
    ]);
    const local = endpoint === null ? {} : { endpoint, forcePathStyle: true };
    return { ...s3, createPresignedPost, client: new s3.S3Client({ region, ...local }) };
  };
  let loaded: ReturnType<typeof load> | undefined;
  const ready = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    put: async (key, bytes, contentType) => {
      const { client, PutObjectCommand } = await ready();
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }));
    },
    get: async (key) => {
      const { client, GetObjectCommand, NoSuchKey } = await ready();
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body === undefined ? null : await Body.transformToByteArray();
      } catch (fault) {
        if (fault instanceof NoSuchKey) return null;
        throw fault;
      }
    },
    delete: async (key) => {
      const { client, DeleteObjectCommand } = await ready();
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    presignUpload: async (key, { maxBytes }) => {
      const { client, createPresignedPost } = await ready();
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        Conditions: [['content-length-range', 0, maxBytes]],
        Expires: uploadSeconds,
      });
      return { url, fields };
    },
  };
};
