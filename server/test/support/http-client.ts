/** An answer of the API with its parsed body. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  // Tests read fields of many shapes; each expectation states the one it means.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A signed-in (or anonymous) HTTP client: cookie and same-origin `Origin`, as a browser sends them. */
export class HttpClient {
  constructor(
    readonly baseUrl: string,
    readonly cookie: string | undefined = undefined,
  ) {}

  get(path: string): Promise<ApiAnswer> {
    return this.send('GET', path);
  }

  post(path: string, body: unknown = undefined, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body: unknown): Promise<ApiAnswer> {
    return this.send('PUT', path, body);
  }

  patch(path: string, body: unknown): Promise<ApiAnswer> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<ApiAnswer> {
    return this.send('DELETE', path);
  }

  async send(method: string, path: string, body: unknown = undefined, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        origin: this.baseUrl,
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
  }

  /** A client holding the cookie of a new session. */
  async signedIn(email: string, password: string): Promise<HttpClient> {
    const answer = await this.post('/api/sign-in', { email, password });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`sign-in of ${email} answered ${answer.status}`);
    return new HttpClient(this.baseUrl, cookie);
  }
}
