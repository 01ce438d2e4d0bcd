import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { type Env, EnvError } from './env.ts';

export type StorageSettings = Pick<
  Env,
  'S3_ENDPOINT' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY' | 'S3_FORCE_PATH_STYLE'
>;

const CONNECT_MS = 2_000;

/**
 * How the client of S3 is set up, for media and for backups alike.
 * @param answerMs longest wait for an answer, and for the next bytes of it
 * @throws {EnvError} where the keys are missing
 */
export function storageClient(settings: StorageSettings, answerMs: number): S3ClientConfig {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  // Without them the client would ask the network of a cloud for some, and wait for it.
  if (!accessKeyId || !secretAccessKey) {
    throw new EnvError('Environment: S3 needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
  }
  return {
    region: settings.S3_REGION,
    ...(settings.S3_ENDPOINT ? { endpoint: settings.S3_ENDPOINT } : {}),
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 2,
    // What Amazon has added since is refused by others, Aliyun's OSS among them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: answerMs,
      socketTimeout: answerMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: 50 },
      httpsAgent: { keepAlive: true, maxSockets: 50 },
    },
  };
}
