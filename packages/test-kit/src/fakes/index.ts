export { aFakeBlobStore, type FakeBlobs } from './fake-blobs.ts';
export { aFakeMail, type FakeMail, type MailBehaviour } from './fake-mail.ts';
export { aFakeProcess, type Ending, type FakeProcess, type Fate } from './fake-process.ts';
export { aFakeQueue, type FakeQueue } from './fake-queue.ts';
export { Killed, type Killer, killAt } from './kill-at.ts';
export { aSetClock, type SetClock } from './set-clock.ts';
