import type { Context } from 'hono';
import { getConnInfo } from 'hono/aws-lambda';

/**
 * Who is behind CloudFront, by the addresses that were passed on: the last that is not the one which connected to the
 * gateway. What a caller writes into the header herself stands before it, and counts for nothing.
 */
export const viewerOf = (forwardedFor: string, connected: string): string => {
  const passedOn = forwardedFor
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return passedOn.findLast((each) => each !== connected) ?? connected;
};

/** Whence a request came that reached us through CloudFront and API Gateway. */
export const viewerAddress = (c: Context): string =>
  viewerOf(c.req.header('x-forwarded-for') ?? '', getConnInfo(c).remote.address ?? 'unknown');
