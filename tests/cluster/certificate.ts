import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes a certificate of our own for `localhost`, under the names that the front looks for. */
export function makeCertificate(directory: string): { key: string; certificate: string } {
  const [key, certificate] = [join(directory, 'privkey.pem'), join(directory, 'fullchain.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], {
    stdio: 'ignore',
  });
  return { key, certificate };
}
