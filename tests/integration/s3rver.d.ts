declare module '@20minutes/s3rver' {
  interface Options {
    address: string;
    port: number;
    directory: string;
    silent: boolean;
    /** `bucket.s3.<this>` leads to a bucket. */
    serviceEndpoint: string;
    allowMismatchedSignatures: boolean;
    configureBuckets: { name: string }[];
  }
  export default class S3rver {
    constructor(options: Options);
    /** Once it runs. */
    readonly httpServer: import('node:http').Server;
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
}
