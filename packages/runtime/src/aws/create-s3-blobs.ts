import { type TrustId, trustIdSchema } from '@waymark/domain';
import type { BlobPort } from '../ports/index.ts';
import { assumeTenantRole, type TenantCredentials } from './assume-tenant-role.ts';

export interface S3Deps {
  readonly region: string;
  readonly bucket: string;
  readonly endpoint: string | null;
  /** The role that reaches a trust's own folders for a session tagged with its id; left out where nothing checks it. */
  readonly tenantRoleArn?: string;
  /** Replaced in tests: gives credentials for one trust. */
  readonly assume?: (trustId: TrustId) => Promise<TenantCredentials>;
}

/** As long as a person may take between choosing a file and sending it. */
const uploadSeconds = 900;

/** As many trusts as one process keeps credentials for; the one least lately used makes room. */
const mostTrusts = 200;

/** `imports/<trust>/…` → the trust; null where a file belongs to none. */
const trustOf = (key: string): TrustId | null => {
  const parsed = trustIdSchema.safeParse(key.split('/')[1]);
  return parsed.success ? parsed.data : null;
};

const load = async ({ region, endpoint, tenantRoleArn, assume }: S3Deps) => {
  const {
    S3Client,
    createPresignedPost,
    DeleteObjectCommand,
    GetObjectCommand,
    ListObjectsV2Command,
    NoSuchKey,
    PutObjectCommand,
    S3ServiceException,
  } = await import('./on-demand/s3.ts');
  const place = { region, ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }) };
  const own = new S3Client(place);
  const credentialsFor = assume ?? (tenantRoleArn && assumeTenantRole({ region, roleArn: tenantRoleArn }));
  const known = new Map<TrustId, typeof own>();
  /** A trust's files under a session of that trust, whoever asks; without one the call throws. */
  const clientFor = (key: string): typeof own => {
    const trustId = trustOf(key);
    if (trustId === null || !credentialsFor) return own;
    const requestHandler = own.config.requestHandler;
    const tenant =
      known.get(trustId) ?? new S3Client({ ...place, requestHandler, credentials: () => credentialsFor(trustId) });
    known.delete(trustId);
    known.set(trustId, tenant);
    const [oldest] = known.keys();
    if (known.size > mostTrusts && oldest !== undefined) known.delete(oldest);
    return tenant;
  };
  const commands = { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand };
  return { ...commands, createPresignedPost, NoSuchKey, S3ServiceException, clientFor };
};

/**
 * Blobs in one S3 bucket, encrypted by the bucket's own key. Uploads go from the browser straight to S3 by a signed form.
 * A key's second part names its trust, and what is done with it is done under that trust's session.
 */
export const createS3Blobs = (deps: S3Deps): BlobPort => {
  const { bucket } = deps;
  let loaded: ReturnType<typeof load> | undefined;
  const ready = () => {
    loaded ??= load(deps);
    return loaded;
  };
  /** S3 says "forbidden" of a file that is not there to whoever may not list the whole bucket: so its folder is asked. */
  const isMissing = async (key: string): Promise<boolean> => {
    const { clientFor, ListObjectsV2Command } = await ready();
    const { Contents = [] } = await clientFor(key).send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: key, MaxKeys: 1 }),
    );
    return Contents[0]?.Key !== key;
  };
  return {
    put: async (key, bytes, contentType) => {
      const { clientFor, PutObjectCommand } = await ready();
      await clientFor(key).send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
      );
    },
    get: async (key) => {
      const { clientFor, GetObjectCommand, NoSuchKey, S3ServiceException } = await ready();
      try {
        const { Body } = await clientFor(key).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body === undefined ? null : await Body.transformToByteArray();
      } catch (fault) {
        if (fault instanceof NoSuchKey) return null;
        const forbidden = fault instanceof S3ServiceException && fault.name === 'AccessDenied';
        if (forbidden && (await isMissing(key))) return null;
        throw fault;
      }
    },
    delete: async (key) => {
      const { clientFor, DeleteObjectCommand } = await ready();
      await clientFor(key).send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    presignUpload: async (key, { maxBytes }) => {
      const { clientFor, createPresignedPost } = await ready();
      const { url, fields } = await createPresignedPost(clientFor(key), {
        Bucket: bucket,
        Key: key,
        Conditions: [['content-length-range', 0, maxBytes]],
        Expires: uploadSeconds,
      });
      return { url, fields };
    },
  };
};
