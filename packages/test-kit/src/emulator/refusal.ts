import { endpointVariable } from './locate-emulator.ts';

export type EmulatorRefusal = { ok: false; reason: 'emulator-not-found'; message: string };

/** Says why no table can be served on this machine, and the two lines that mend it. */
export function emulatorNotFound(): EmulatorRefusal {
  return {
    ok: false,
    reason: 'emulator-not-found',
    message: [
      `No DynamoDB emulator was found for ${process.platform} ${process.arch}: neither its npm package nor dynoxide on the PATH.`,
      'Start one in a second terminal:',
      '  docker run --rm -p 8000:8000 amazon/dynamodb-local -jar DynamoDBLocal.jar -sharedDb -inMemory',
      'then say where it is and start Waymark again:',
      `  export ${endpointVariable}=http://127.0.0.1:8000`,
    ].join('\n'),
  };
}
