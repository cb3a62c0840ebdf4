import type { Persona } from '@croisee/domain/access/persona';
import {
  chooseDeliverySchema,
  deliveryChoicesSchema,
  openedLetterSchema,
  ownLettersSchema,
  type ChooseDelivery,
  type DeliveryChoicesView,
  type OpenedLetter,
  type OwnLetters,
} from '@croisee/domain/notifications/letters.schema';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { OwnLettersService } from './own-letters.service';

/** One’s own messages and how one is told of them. */
@Controller('me')
export class OwnLettersController {
  constructor(@Inject(OwnLettersService) private readonly letters: OwnLettersService) {}

  @Get('letters')
  @Requires('letter.read-own', { summary: 'One’s last messages, latest first.', returns: ownLettersSchema })
  list(@Who() persona: Persona): Promise<OwnLetters> {
    return this.letters.list(persona);
  }

  @Post('letters/:id/open')
  @Requires('letter.read-own', { summary: 'Notes that a message was read and says which page it is about.', returns: openedLetterSchema })
  open(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<OpenedLetter> {
    return this.letters.open(persona, id);
  }

  @Get('letter-choices')
  @Requires('letter.read-own', { summary: 'How one is told of each theme.', returns: deliveryChoicesSchema })
  choices(@Who() persona: Persona): Promise<DeliveryChoicesView> {
    return this.letters.choices(persona);
  }

  @Put('letter-choices')
  @Requires('letter.read-own', { summary: 'Chooses at once, a daily digest, or the application only.', returns: deliveryChoicesSchema })
  choose(@Who() persona: Persona, @Body({ schema: chooseDeliverySchema }) body: ChooseDelivery): Promise<DeliveryChoicesView> {
    return this.letters.choose(persona, body);
  }
}
