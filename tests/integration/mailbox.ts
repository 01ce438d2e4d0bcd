/** A mail server of the tests: keeps what it takes, read as a mail program reads it. */
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  /** Whom it was handed over for, whatever its headers say. */
  recipients: string[];
  raw: string;
  mail: ParsedMail;
}

export interface Mailbox {
  url: string;
  letters: Letter[];
  /** What it says to a recipient: null takes the mail, else a code of refusal. */
  refuse: number | null;
  /** Connections are taken, and nothing is said to them. */
  mute: boolean;
  stop: () => Promise<void>;
  /** Listens again, on the same port. */
  start: () => Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  let server: SMTPServer | undefined;
  let port = 0;
  const make = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 100,
      onConnect: (_session, done) => void (mailbox.mute || done()),
      onRcptTo: ({ address }, _session, done) =>
        mailbox.refuse === null
          ? done()
          : done(
              Object.assign(new Error(`<${address}> is not wanted`), {
                responseCode: mailbox.refuse,
              }),
            ),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          mailbox.letters.push({ recipients, raw, mail: await simpleParser(raw) });
          done();
        });
      },
    });
  const mailbox: Mailbox = {
    url: '',
    letters: [],
    refuse: null,
    mute: false,
    start: async () => {
      const made = make();
      server = made;
      await new Promise<void>((resolve) => made.listen(port, '127.0.0.1', resolve));
      port = (made.server.address() as AddressInfo).port;
    },
    stop: () => new Promise((resolve) => server?.close(resolve)),
  };
  await mailbox.start();
  mailbox.url = `smtp://127.0.0.1:${port}`;
  return mailbox;
}
