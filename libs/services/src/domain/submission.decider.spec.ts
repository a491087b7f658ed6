import { service, type PartyPrincipal } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import {
  applicationSubmitted,
  clerk,
  mariana,
  registrar,
  stranger,
  submissionTakenIn,
  submitApplication,
} from '../examples.js';
import { ServiceOrderNotPermitted } from './service.errors.js';
import { NoteTakenIn, SubmitApplication } from './submission.commands.js';
import { submissionDecider } from './submission.decider.js';
import { ServiceNotOpen, SubmissionNotFound } from './submission.errors.js';

const { given } = spec(submissionDecider);
const { data } = submitApplication;
const { authorityId: _, ...taken } = submissionTakenIn.data;
const by = service('submissions', 'riverside');

describe('SubmitApplication', () => {
  it('is the success of a submission', () =>
    given().when(submitApplication).then(applicationSubmitted));

  it('says nothing new when repeated', () =>
    given(applicationSubmitted).when(submitApplication).thenNothing());

  it('never records how old somebody is', () =>
    given()
      .when(new SubmitApplication({ ...data, bornOn: '1990-01-01' }, mariana))
      .then(applicationSubmitted));

  it('names the mandate by which somebody acts for another', () => {
    const actsFor = { partyId: data.applicant.partyId, mandate: 'claim:1f' };
    const director: PartyPrincipal = { ...mariana, id: 'another', actsFor };
    return given()
      .when(new SubmitApplication(data, director))
      .then({
        type: 'ApplicationSubmitted',
        data: { ...applicationSubmitted.data, mandate: 'claim:1f' },
      });
  });

  it('by a registrar comes from the desk', () =>
    given()
      .when(new SubmitApplication(data, registrar))
      .then({
        type: 'ApplicationSubmitted',
        data: { ...applicationSubmitted.data, channel: 'desk' },
      }));

  it('is refused for another than oneself', () =>
    given()
      .when(new SubmitApplication(data, { ...mariana, id: 'another' }))
      .thenRefuse(SubmissionNotFound));

  it('is refused under the id of what another sent', () =>
    given(applicationSubmitted)
      .when(
        new SubmitApplication(
          { ...data, applicant: { ...data.applicant, partyId: 'another' } },
          { ...mariana, id: 'another' },
        ),
      )
      .thenRefuse(SubmissionNotFound));

  it('is refused to who is no registrar', () => {
    given().when(new SubmitApplication(data, clerk)).thenRefuse(ServiceOrderNotPermitted);
    given().when(new SubmitApplication(data, stranger)).thenRefuse(SubmissionNotFound);
  });

  it('is refused before it was judged', () => {
    const { placing: __, ...unplaced } = data;
    return given().when(new SubmitApplication(unplaced, mariana)).thenRefuse(ServiceNotOpen);
  });
});

describe('NoteTakenIn', () => {
  const note = new NoteTakenIn(taken, by);

  it('notes the document, the matter and the receipt', () =>
    given(applicationSubmitted).when(note).then(submissionTakenIn));

  it('notes them once: the first receipt stays', () =>
    given(applicationSubmitted, submissionTakenIn)
      .when(new NoteTakenIn({ ...taken, receipt: { partyId: 'p', jws: 'another' } }, by))
      .thenNothing());

  it('is refused where nothing was sent', () => given().when(note).thenRefuse(SubmissionNotFound));

  it('is for programs alone', () =>
    given(applicationSubmitted)
      .when(new NoteTakenIn(taken, registrar))
      .thenRefuse(SubmissionNotFound));
});
