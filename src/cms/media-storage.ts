import type { CollectionConfig, Plugin, TypeWithID } from 'payload';
import type { Env } from '#lib/env.ts';
import { storageClient } from '#lib/object-storage.ts';

/** A picture in six sizes goes up at once, on a line that may be slow. */
const ANSWER_MS = 15_000;

/**
 * Keeps media in object storage where a bucket is set, and in the data folder where none is. Visitors
 * read them at the site's own addresses all the same.
 */
export const mediaStorage =
  (env: Env): Plugin =>
  async (config) => {
    if (!env.S3_BUCKET) return config;
    const { s3Storage } = await import('@payloadcms/storage-s3');
    const stored = await s3Storage({
      collections: { media: true },
      bucket: env.S3_BUCKET,
      config: storageClient(env, ANSWER_MS),
    })(config);
    const collections = stored.collections?.map((one) =>
      one.slug === 'media' ? fitted(one) : one,
    );
    return { ...stored, ...(collections ? { collections } : {}) };
  };

/** What the plugin does beyond keeping files, taken back. */
function fitted(collection: CollectionConfig): CollectionConfig {
  const upload = typeof collection.upload === 'object' ? collection.upload : {};
  const keepFiles = collection.hooks?.afterChange?.at(-1);
  return {
    ...collection,
    // A field for uploads straight from the browser, which there are none of here. With it the schema
    // would depend on where the pictures lie.
    fields: collection.fields.filter((field) => !('name' in field && field.name === '_objectKey')),
    upload: {
      ...upload,
      // Without a document it looks for one with the rights of the visitor, who may see no records;
      // all that it wants to know is the folder, which there is none of.
      handlers: (upload.handlers ?? []).map(
        (answer) => (req, args) => answer(req, { ...args, doc: args.doc ?? ({} as TypeWithID) }),
      ),
    },
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange?.slice(0, -1) ?? []),
        // Whatever the document has of its own it saves a second time. It is shown one that has
        // everything by inheritance, and so has nothing to save.
        async (args) => {
          await keepFiles?.({ ...args, doc: Object.create(args.doc) });
          return args.doc;
        },
      ],
    },
  };
}
