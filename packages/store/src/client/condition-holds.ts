import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** Sends a conditional write: its answer, or null where its condition failed. Other faults are thrown. */
export const unlessRefused = async <T>(send: () => Promise<T>): Promise<T | null> => {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
};

/** Sends a conditional write: whether it was written. */
export const conditionHolds = async (send: () => Promise<object>): Promise<boolean> =>
  (await unlessRefused(send)) !== null;
