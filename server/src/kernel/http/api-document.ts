import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import * as z from 'zod';

/** Publishes `GET /api/openapi.json`: every route with its schemas and its errors. */
export function describeApi(app: NestExpressApplication): void {
  const options = new DocumentBuilder()
    .setTitle('Croisée')
    .setDescription(
      'State-changing requests need the session cookie and a same-origin Origin header. Errors are problem documents with a code.',
    )
    .setVersion('0.1')
    .addCookieAuth('croisee_session')
    .build();
  const document = SwaggerModule.createDocument(app, options, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType
        ? { schema: z.toJSONSchema(schema, { target: 'openapi-3.0', io: schemaType, unrepresentable: 'any' }) }
        : undefined,
  });
  app.use('/api/openapi.json', (_request: Request, response: Response) => {
    response.json(document);
  });
}
