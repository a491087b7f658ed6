import { service } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import { ann, at, fact, order } from '../examples.js';
import { AttachmentNotFound, AttachmentNotLocked } from './attachment.errors.js';
import { ScreenAttachment } from './description.commands.js';
import { documentDecider } from './document.decider.js';
import { ActionNotAllowedNow, NotPermitted } from './document.errors.js';
import type { Screening } from './screening.terms.js';

const { given } = spec(documentDecider);

const received = fact('DocumentReceived');
const { documentId } = received.data;
const [attachment] = received.data.attachments;
const { attachmentId = '', sha256 = '', size = 0 } = attachment ?? {};
const scanner = service('screen-attachment', 'riverside');
const screen = (screening?: Screening, by = scanner, id = attachmentId) =>
  new ScreenAttachment(
    {
      ...{ documentId, attachmentId: id, file: { sha256, size }, at: at('08:37') },
      ...(screening && { screening }),
    },
    by,
  );
const infected: Screening = { verdict: 'infected', finding: 'Eicar-Test-Signature' };
const found = (screening: Screening) => fact('AttachmentScreened', { attachmentId, ...screening });
const reason = 'It is the test file of the scanner';
const another = fact('AttachmentAdded', {
  attachment: { ...fact('AttachmentAdded').data.attachment, attachmentId: 'a-2' },
});
const release = order('ReleaseAttachment', ann, { attachmentId, reason });
const released = fact('AttachmentReleased', { attachmentId, reason, at: release.data.at });

describe('ScreenAttachment', () => {
  it('notes what the scanner says, once', () => {
    given(received).when(screen(infected)).then(found(infected));
    given(received, found(infected)).when(screen(infected)).thenNothing();
  });

  it('notes what a later look says otherwise', () =>
    given(received, found({ verdict: 'not-scanned' }))
      .when(screen({ verdict: 'clean' }))
      .then({
        type: 'AttachmentScreened',
        data: { documentId, attachmentId, verdict: 'clean', at: at('08:37') },
      }));

  it('says nothing where no scanner is set up, or there is no such file', () => {
    given(received).when(screen()).thenNothing();
    given(received)
      .when(screen(infected, scanner, 'another'))
      .thenNothing();
  });

  it('is for the scanner alone', () =>
    given(received)
      .when(screen({ verdict: 'clean' }, ann))
      .thenRefuse(NotPermitted));
});

describe('ReleaseAttachment', () => {
  it('lets officers read a file in which something was found, once', () => {
    given(received, found(infected)).when(release).then(released);
    given(received, found(infected), released).when(release).thenNothing();
  });

  it('is refused where nothing was found in any file, or in this one', () => {
    given(received).when(release).thenRefuse(ActionNotAllowedNow, { reason: 'no-locked-file' });
    given(received, found(infected), another)
      .when(order('ReleaseAttachment', ann, { attachmentId: 'a-2', reason }))
      .thenRefuse(AttachmentNotLocked);
  });

  it('is refused for a file that is not there', () =>
    given(received, found(infected))
      .when(order('ReleaseAttachment', ann, { attachmentId: 'a-9', reason }))
      .thenRefuse(AttachmentNotFound));
});
