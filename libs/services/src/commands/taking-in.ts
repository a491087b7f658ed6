import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ActionNotAllowedNow,
  AlreadyRegistered,
  documentStream,
  ReceiveDocument,
  RegisterDocument,
} from '@chancery/documents/contract';
import { CommandRunner } from '@chancery/event-store';
import { DomainError, serviceFor, type CommandContext, type Principal } from '@chancery/kernel';
import { OpenMatter } from '@chancery/matters/contract';
import { serviceStream } from '../domain/service.decider.js';
import { NoteTakenIn } from '../domain/submission.commands.js';
import { submissionStream } from '../domain/submission.decider.js';
import type { ApplicationSubmitted, SubmissionTakenIn } from '../domain/submission.events.js';
import { canonical } from '../receipts/canonical.js';
import { clockOf, receiptOf } from '../receipts/receipt.js';
import { ReceiptKeys } from '../receipts/receipt-keys.js';
import { Submissions, type Sent } from './submissions.js';

type Facts = ApplicationSubmitted['data'];

/** What stands of a submission. Without `number` a registrar gives it later. */
export interface TakenIn {
  readonly submissionId: string;
  readonly receiptId: string;
  readonly documentId: string;
  readonly matterId: string;
  readonly number?: string;
  readonly receipt: string;
}

/** By these refusals a register leaves a document to the registrars. */
const leftToRegistrars = [
  ...['register-not-named', 'register-not-found', 'register-not-open'],
  ...['register-for-other-direction', 'number-needs-class'],
];

/** By which program and in which steps, each with an id that derives from the submission: twice is once. */
interface Taking {
  readonly facts: Facts;
  readonly by: Principal;
  readonly at: string;
  context(step: string): CommandContext;
}

/**
 * Makes a document and a matter of a submission and signs its receipt. Each step can be done again: what stands is
 * answered as it was.
 */
@Injectable()
export class TakingIn {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly submissions: Submissions,
    private readonly keys: ReceiptKeys,
  ) {}

  /** As `takeIn`. If a step fails, a receipt of what stands so far: the number follows. */
  async orFollows(submissionId: string): Promise<TakenIn> {
    try {
      return await this.takeIn(submissionId);
    } catch {
      return this.standing(submissionId);
    }
  }

  /** What stands now, without doing anything about it. Throws SubmissionNotFound. */
  async standing(submissionId: string): Promise<TakenIn> {
    const { submitted, taken } = await this.submissions.read(submissionId);
    return taken ? takenIn(submitted.data, taken) : this.signed(submitted);
  }

  /** Throws SubmissionNotFound, and what the document and the matter are refused with. */
  async takeIn(submissionId: string): Promise<TakenIn> {
    const { submitted, taken } = await this.submissions.read(submissionId);
    const { data: facts } = submitted;
    if (taken) return takenIn(facts, taken);
    const taking = this.takingOf(facts);
    await this.receive(taking);
    if (facts.registration === 'automatic') await this.register(taking);
    await this.openMatter(taking);
    await this.note(taking, await this.signed(submitted));
    return this.standing(submissionId);
  }

  private takingOf(facts: Facts): Taking {
    const { submissionId, authorityId, applicant } = facts;
    return {
      facts,
      by: serviceFor('submissions', authorityId, applicant.partyId),
      at: new Date().toISOString(),
      context: (step) => ({ commandId: `${submissionId}.${step}`, correlationId: submissionId }),
    };
  }

  private async receive({ facts, by, at, ...taking }: Taking): Promise<void> {
    const { documentId, authorityId, unitId, subject, kind, language, channel } = facts;
    const { applicant: sender } = facts;
    const sealedFor = { authorityId, partyId: sender.partyId };
    await this.bus.execute(
      new ReceiveDocument(
        {
          ...{ documentId, authorityId, unitId, subject, kind, language, channel, sender, at },
          receivedAt: facts.at,
          attachments: facts.files.map((file) => ({ ...file, sealedFor })),
        },
        by,
        taking.context('receive'),
      ),
    );
  }

  /** A register that gives no number now leaves the document to the registrars. */
  private async register({ facts, by, at, ...taking }: Taking): Promise<void> {
    const { documentId } = facts;
    try {
      await this.bus.execute(
        new RegisterDocument({ documentId, at }, by, taking.context('register')),
      );
    } catch (error) {
      if (error instanceof AlreadyRegistered || error instanceof ActionNotAllowedNow) return;
      if (!(error instanceof DomainError) || !leftToRegistrars.includes(error.code)) throw error;
    }
  }

  private async openMatter({ facts, by, at, ...taking }: Taking): Promise<void> {
    const { documentId, authorityId, submissionId, serviceId, version, applicant } = facts;
    const { state } = await this.runner.load(serviceStream, serviceId);
    const definition =
      state.status === 'absent' ? undefined : state.versions[version - 1]?.definition;
    const { names, appeal } = definition ?? {};
    await this.bus.execute(
      new OpenMatter(
        {
          ...{ matterId: documentId, documentId, authorityId, submissionId, at },
          partyId: applicant.partyId,
          ...(names && { service: { serviceId, version, names, ...(appeal && { appeal }) } }),
        },
        by,
        taking.context('matter'),
      ),
    );
  }

  private async note({ facts, by, at, ...taking }: Taking, taken: TakenIn): Promise<void> {
    const { submissionId, documentId, matterId, number, receipt: jws } = taken;
    const receipt = { partyId: facts.applicant.partyId, jws };
    const order = { submissionId, documentId, matterId, receipt, at };
    const note = new NoteTakenIn(
      { ...order, ...(number !== undefined && { number }) },
      by,
      taking.context('taken-in'),
    );
    await this.runner.run(submissionStream, submissionId, note);
  }

  /** A receipt of what stands now. */
  private async signed({ data: facts, metadata, position }: Sent['submitted']): Promise<TakenIn> {
    const { submissionId, receiptId, documentId, authorityId } = facts;
    const { state } = await this.runner.load(documentStream, documentId);
    const document = state.situation === 'absent' ? undefined : state;
    const number = document?.registration?.number;
    const clock = document && clockOf(document.clocks);
    const standing = {
      ...{ answers: facts.answers.answers, submittedBy: metadata.actor.id },
      ...{ position: String(position) },
      ...(number !== undefined && { number }),
      ...(clock && { clock }),
    };
    const receipt = await this.keys.sign(authorityId, canonical(receiptOf(facts, standing)));
    return {
      ...{ submissionId, receiptId, documentId, matterId: documentId, receipt },
      ...(number !== undefined && { number }),
    };
  }
}

/** What was noted, with the receipt that was signed then. It is gone with the party's key. */
const takenIn = (
  { receiptId }: Facts,
  { submissionId, documentId, matterId, number, receipt }: SubmissionTakenIn['data'],
): TakenIn => ({
  ...{ submissionId, receiptId, documentId, matterId, receipt: receipt.jws },
  ...(number !== undefined && { number }),
});
