import { slugOf } from '@croisee/domain/public-pages/public-page.schema';
import { PublicPagesService } from '../domains/public-pages/public-pages.service';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Long after the council has started, long before today. */
const DAY = -60;

/** The coordinator publishes the page that presents the commission; its contact is a function of an invented place. */
export function actsOfPublicPage(stage: DemoStage): DemoAct[] {
  const { name, territory } = stage.council;
  const play = async () => {
    await stage.service(PublicPagesService).edit(await stage.as(stage.holderOf('coordinator')), {
      slug: slugOf(name.replace(/^Conseil local de santé mentale d(e |u |’)/, '')),
      published: true,
      territory: territory.slice(0, 200),
      contact: 'Coordination du conseil local de santé mentale, au centre hospitalier spécialisé (adresse fictive)',
      rhythm: 'une demi-journée par trimestre',
    });
  };
  return [{ what: 'the public page published', day: DAY, time: '11:00', play }];
}
