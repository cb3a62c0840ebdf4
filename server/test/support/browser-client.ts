import { HttpClient, type ApiAnswer } from './http-client';

/** An HTTP client that keeps the cookies it is given, as a browser does, and follows no redirection by itself. */
export class BrowserClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly baseUrl: string,
    cookie?: string,
  ) {
    if (cookie !== undefined) this.keep([cookie]);
  }

  post(path: string, body: unknown = {}): Promise<ApiAnswer> {
    return this.send('POST', path, body);
  }

  get(path: string): Promise<ApiAnswer> {
    return this.send('GET', path);
  }

  async send(method: string, path: string, body: unknown = undefined): Promise<ApiAnswer> {
    const response = await fetch(path.startsWith('http') ? path : `${this.baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: { origin: this.baseUrl, cookie: this.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
  }

  /** What a `Cookie` header would hold. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  cookieNamed(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** The same cookies in a client of the usual kind. */
  get plain(): HttpClient {
    return new HttpClient(this.baseUrl, this.cookie);
  }

  private keep(given: readonly string[]): void {
    for (const cookie of given) {
      const [pair = ''] = cookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
