import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AddAttachment, ReceiveDocument } from '@chancery/documents/contract';
import { loggedName } from '../domain/file-names.js';
import { FileOfParty, OpenAppeal } from '../domain/follow-up.commands.js';
import { OpenMatter } from '../domain/matter.commands.js';
import { FirstDocuments } from '../look-ups/first-document.js';
import { derived, giveUnlessRefused } from './given.js';

/** In the language of the document appealed against. Nothing in it tells whose appeal it is. */
const subjects: Readonly<Record<string, string>> = {
  en: 'Appeal against a decision',
  uk: 'Оскарження рішення',
};

/** The appeal comes in at the unit that takes it, and its matter is open to the party. */
@CommandHandler(OpenAppeal)
export class OpenAppealHandler implements ICommandHandler<OpenAppeal, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly first: FirstDocuments,
  ) {}

  async execute({ data, by, context }: OpenAppeal): Promise<void> {
    const { matterId, decisionId, appealId, authorityId, partyId, unitId, files, at } = data;
    const came = await this.first.of(matterId);
    if (!came) return;
    const { kind, language, accessLevel, sender } = came;
    const subject = subjects[language] ?? subjects['en'] ?? '';
    const attachments = files.map((file, index) => ({ ...file, name: loggedName(file, index) }));
    const document = { documentId: appealId, authorityId, unitId, subject, kind, language };
    const received = { ...document, accessLevel, channel: 'portal' as const, attachments };
    await this.bus.execute(
      new ReceiveDocument(
        { ...received, sender: { ...sender, partyId }, receivedAt: at, at },
        by,
        derived(context, 'receive'),
      ),
    );
    const appealOf = { matterId, decisionId };
    const opened = { matterId: appealId, documentId: appealId, authorityId, partyId, appealOf, at };
    await this.bus.execute(new OpenMatter(opened, by, derived(context, 'matter')));
  }
}

@CommandHandler(FileOfParty)
export class FileOfPartyHandler implements ICommandHandler<FileOfParty, void> {
  constructor(private readonly bus: CommandBus) {}

  async execute({ data, by, context }: FileOfParty): Promise<void> {
    const { matterId: documentId, file, name, at } = data;
    const attachment = { ...file, name };
    await giveUnlessRefused(
      this.bus,
      new AddAttachment({ documentId, attachment, at }, by, context),
    );
  }
}
