import type { Clock, IdentityPort, SignedIn } from '@waymark/runtime';
import type { Member, Stores, TenantStores } from '@waymark/store';
import type { Caller, Refusal } from './call.ts';

export interface SignInDeps {
  readonly identity: IdentityPort;
  readonly stores: Pick<Stores, 'forTenant' | 'members' | 'invites'>;
  readonly clock: Pick<Clock, 'real'>;
}

const notSignedIn: Refusal = { ok: false, reason: 'not-signed-in' };
const nobodyHere: Refusal = {
  ok: false,
  reason: 'forbidden',
  detail: 'You are signed in, but no trust has you among its staff. Ask your SENCO or trust to invite this address.',
};

/** The membership of a sign-in; her first turns the invitation of her verified address into one. */
const memberOf = async (
  { stores, clock }: SignInDeps,
  { sub, issuer, verifiedEmail }: SignedIn,
): Promise<Member | null> => {
  const member = await stores.members.find(sub);
  if (member !== null || verifiedEmail === null) return member;
  return stores.invites.consume({ sub, issuer, email: verifiedEmail, now: clock.real() });
};

/** Who calls: the token says who she is, her trust's table says whether she is anybody there, and what she may do. */
export const signIn = async (
  deps: SignInDeps,
  credentials: { readonly authorization: string | undefined; readonly gatewayClaims: unknown },
): Promise<{ readonly ok: true; readonly caller: Caller; readonly stores: TenantStores } | Refusal> => {
  const bearer = /^Bearer +(\S+)$/i.exec(credentials.authorization ?? '')?.[1] ?? null;
  const signedIn = await deps.identity.identify({ bearer, gatewayClaims: credentials.gatewayClaims });
  if (signedIn === null) return notSignedIn;
  const member = await memberOf(deps, signedIn);
  if (member === null) return nobodyHere;
  if (member.notBefore !== null && signedIn.issuedAt < member.notBefore) return notSignedIn;
  const stores = deps.stores.forTenant(member.trustId);
  const staff = await stores.staffFiles.staff(member.staffId);
  if (staff === null || !staff.active) return nobodyHere;
  return { ok: true, caller: { trustId: member.trustId, staff }, stores };
};
