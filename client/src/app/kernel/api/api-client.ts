import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Anything that checks a value and gives it its type; every Zod schema does. */
export interface Parser<T> {
  parse(value: unknown): T;
}

/** Reads and writes under `/api` on the application's own origin. Rejects with `ApiError`; with a schema, the answer is checked. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  get(path: string): Promise<unknown>;
  get<T>(path: string, schema: Parser<T>): Promise<T>;
  get(path: string, schema?: Parser<unknown>): Promise<unknown> {
    return this.send('GET', path, undefined, schema);
  }

  post(path: string, body?: unknown): Promise<unknown>;
  post<T>(path: string, body: unknown, schema: Parser<T>): Promise<T>;
  post(path: string, body: unknown = {}, schema?: Parser<unknown>): Promise<unknown> {
    return this.send('POST', path, body, schema);
  }

  put(path: string, body: unknown): Promise<unknown>;
  put<T>(path: string, body: unknown, schema: Parser<T>): Promise<T>;
  put(path: string, body: unknown, schema?: Parser<unknown>): Promise<unknown> {
    return this.send('PUT', path, body, schema);
  }

  patch(path: string, body: unknown): Promise<unknown>;
  patch<T>(path: string, body: unknown, schema: Parser<T>): Promise<T>;
  patch(path: string, body: unknown, schema?: Parser<unknown>): Promise<unknown> {
    return this.send('PATCH', path, body, schema);
  }

  delete(path: string, body?: unknown): Promise<unknown> {
    return this.send('DELETE', path, body, undefined);
  }

  /** A file of words, as it is. */
  text(path: string): Promise<string> {
    return firstValueFrom(this.http.get(`/api${path}`, { responseType: 'text', credentials: 'same-origin' }));
  }

  /** A file of any kind. */
  async file(path: string): Promise<Blob> {
    const request = this.http.get(`/api${path}`, { responseType: 'arraybuffer', observe: 'response', credentials: 'same-origin' });
    const { body, headers } = await firstValueFrom(request);
    return new Blob(body === null ? [] : [body], { type: headers.get('content-type') ?? '' });
  }

  private async send(method: string, path: string, body: unknown, schema: Parser<unknown> | undefined): Promise<unknown> {
    const answer = await firstValueFrom(this.http.request<unknown>(method, `/api${path}`, { body, credentials: 'same-origin' }));
    return schema === undefined ? answer : schema.parse(answer);
  }
}
