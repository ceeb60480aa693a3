import { createHmac, timingSafeEqual } from 'node:crypto';
import { type StaffId, staffIdSchema, type TrustId, trustIdSchema } from '@waymark/domain';

/** Whose daily digest a link ends. */
export interface DigestOf {
  readonly trustId: TrustId;
  readonly staffId: StaffId;
}

/** Tokens that end one person's digest and open nothing. They are kept nowhere: each is signed, and ends with its person. */
export interface DigestLinks {
  tokenOf(digest: DigestOf): string;
  /** Null: nobody's, or altered. */
  read(token: string): DigestOf | null;
}

export const createDigestLinks = (secret: string): DigestLinks => {
  const signed = ({ trustId, staffId }: DigestOf): string =>
    createHmac('sha256', secret).update(`digest|${trustId}|${staffId}`).digest('base64url');
  return {
    tokenOf: (digest) => `${digest.trustId}.${digest.staffId}.${signed(digest)}`,
    read: (token) => {
      const [trust, staff, signature = ''] = token.split('.');
      const trustId = trustIdSchema.safeParse(trust);
      const staffId = staffIdSchema.safeParse(staff);
      if (!trustId.success || !staffId.success) return null;
      const digest = { trustId: trustId.data, staffId: staffId.data };
      const [given, meant] = [Buffer.from(signature), Buffer.from(signed(digest))];
      return given.length === meant.length && timingSafeEqual(given, meant) ? digest : null;
    },
  };
};
