import type { Role } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import {
  administrator,
  certificateRegistered,
  certificateRevoked,
  registerCertificate,
  revokeCertificate,
  ann,
  clearanceSet,
  deactivateOfficer,
  endPost,
  enrolOfficer,
  givePost,
  officerDeactivated,
  officerEnrolled,
  officerReactivated,
  officerRenamed,
  ownQueryRemoved,
  ownQuerySaved,
  postEnded,
  postGiven,
  reactivateOfficer,
  removeOwnQuery,
  renameOfficer,
  saveOwnQuery,
  setClearance,
  stranger,
} from '../examples.js';
import {
  AdministratorOnly,
  CertificateNotRegistered,
  NotOnOneself,
  MalformedId,
  OfficerAlreadyEnrolled,
  OfficerNotActive,
  PostNotHeld,
  PostWithoutRoles,
  UnitNotFound,
  OfficerNotFound,
  SavedQueryNotFound,
  TooManySavedQueries,
} from './directory.errors.js';
import { EnrolOfficer, GivePost, RegisterCertificate, SaveOwnQuery } from './officer.commands.js';
import { officerDecider } from './officer.decider.js';
import { mostQueries } from './saved-queries.js';
import type { PostGiven } from './officer.events.js';

const { given } = spec(officerDecider);
const enrol = (data: Partial<EnrolOfficer['data']>, by = administrator) =>
  new EnrolOfficer({ ...enrolOfficer.data, ...data }, by);
const give = (data: Partial<GivePost['data']>, by = administrator) =>
  new GivePost({ ...givePost.data, ...data }, by);
const postWith = (data: Partial<PostGiven['data']>): PostGiven => ({
  type: 'PostGiven',
  data: { ...postGiven.data, ...data },
});
const inWorks = 'riverside.works';

describe('EnrolOfficer', () => {
  it('makes a person an officer of the authority', () =>
    given().when(enrolOfficer).then(officerEnrolled));

  it('says nothing new when repeated', () =>
    given(officerEnrolled).when(enrolOfficer).thenNothing());

  it('is refused under another name', () =>
    given(officerEnrolled)
      .when(enrol({ name: 'Anna Marsh' }))
      .thenRefuse(OfficerAlreadyEnrolled));

  it('is refused for who has left', () =>
    given(officerEnrolled, officerDeactivated).when(enrolOfficer).thenRefuse(OfficerNotActive));

  it('is refused for an id outside the authority', () =>
    given()
      .when(enrol({ officerId: 'hillside.ann' }))
      .thenRefuse(MalformedId));

  it('is refused to who is not an administrator', () =>
    given().when(enrol({}, ann)).thenRefuse(AdministratorOnly));
});

describe('SetClearance', () => {
  it('changes up to where an officer is cleared', () =>
    given(officerEnrolled).when(setClearance).then(clearanceSet));

  it('says nothing new when it is so already', () =>
    given(officerEnrolled, clearanceSet).when(setClearance).thenNothing());
});

describe('GivePost', () => {
  it('gives roles in a unit', () => given(officerEnrolled).when(givePost).then(postGiven));

  it('says nothing new when the roles are held already, in whatever order they are named', () => {
    const both: Role[] = ['clerk', 'head'];
    return given(officerEnrolled, postWith({ roles: both }))
      .when(give({ roles: ['head', 'clerk', 'head'] }))
      .thenNothing();
  });

  it('replaces the roles held in that unit', () =>
    given(officerEnrolled, postGiven)
      .when(give({ roles: ['head'] }))
      .then(postWith({ roles: ['head'] })));

  it('leaves posts in other units as they are', () =>
    given(officerEnrolled, postGiven, postWith({ unitId: inWorks, roles: ['head'] }))
      .when(givePost)
      .thenNothing());

  it('gives in another unit what is held in one already', () =>
    given(officerEnrolled, postGiven)
      .when(give({ unitId: inWorks }))
      .then(postWith({ unitId: inWorks })));

  it('is refused without a role', () =>
    given(officerEnrolled)
      .when(give({ roles: [] }))
      .thenRefuse(PostWithoutRoles));

  it('is refused in a unit of another authority', () =>
    given(officerEnrolled)
      .when(give({ unitId: 'hillside.permits' }))
      .thenRefuse(UnitNotFound));

  it('is refused for who was never enrolled', () =>
    given().when(givePost).thenRefuse(OfficerNotFound));

  it.each([[[officerEnrolled]], [[]]])(
    'answers the administrator of another authority alike, whether the officer is there or not',
    (history) =>
      given(...history)
        .when(give({}, stranger))
        .thenRefuse(OfficerNotFound, { officerId: givePost.data.officerId }),
  );
});

describe('EndPost', () => {
  it('ends the post', () => given(officerEnrolled, postGiven).when(endPost).then(postEnded));

  it('leaves posts in other units', () =>
    given(officerEnrolled, postGiven, postWith({ unitId: inWorks }), postEnded)
      .when(give({ unitId: inWorks }))
      .thenNothing());

  it('is refused when the post is not held', () => {
    given(officerEnrolled, postGiven, postEnded).when(endPost).thenRefuse(PostNotHeld);
    given(officerEnrolled, postWith({ unitId: inWorks }))
      .when(endPost)
      .thenRefuse(PostNotHeld);
  });
});

describe('DeactivateOfficer', () => {
  it('ends every post, one by one', () =>
    given(officerEnrolled, postGiven, postWith({ unitId: inWorks }))
      .when(deactivateOfficer)
      .then(
        postEnded,
        { type: 'PostEnded', data: { ...postEnded.data, unitId: inWorks } },
        officerDeactivated,
      ));

  it('says nothing new when repeated', () =>
    given(officerEnrolled, officerDeactivated).when(deactivateOfficer).thenNothing());

  it('leaves nothing to give or take', () =>
    given(officerEnrolled, officerDeactivated).when(givePost).thenRefuse(OfficerNotActive));
});

describe('RenameOfficer', () => {
  it('calls the officer by the new name', () =>
    given(officerEnrolled).when(renameOfficer).then(officerRenamed));

  it('says nothing new when repeated', () =>
    given(officerEnrolled, officerRenamed).when(renameOfficer).thenNothing());

  it('is refused for who has left, and for who was never enrolled', () => {
    given(officerEnrolled, officerDeactivated).when(renameOfficer).thenRefuse(OfficerNotActive);
    given().when(renameOfficer).thenRefuse(OfficerNotFound);
  });
});

describe('ReactivateOfficer', () => {
  const left = [officerEnrolled, postGiven, postEnded, officerDeactivated] as const;

  it('brings back who had left', () =>
    given(...left)
      .when(reactivateOfficer)
      .then(officerReactivated));

  it('gives back no post: each is given anew', () => {
    given(...left, officerReactivated)
      .when(endPost)
      .thenRefuse(PostNotHeld);
    given(...left, officerReactivated)
      .when(givePost)
      .then(postGiven);
  });

  it('brings them back under the name that they bore, cleared as the order says', () => {
    given(officerEnrolled, officerRenamed, officerDeactivated, officerReactivated)
      .when(renameOfficer)
      .thenNothing();
    given(officerEnrolled, clearanceSet, officerDeactivated, officerReactivated)
      .when(setClearance)
      .then(clearanceSet);
  });

  it('says nothing new for an officer in service', () =>
    given(officerEnrolled).when(reactivateOfficer).thenNothing());

  it('is refused for who was never enrolled', () =>
    given().when(reactivateOfficer).thenRefuse(OfficerNotFound));
});

describe('SaveOwnQuery and RemoveOwnQuery', () => {
  it('keep a query under its name until it is removed', () => {
    given(officerEnrolled).when(saveOwnQuery).then(ownQuerySaved);
    given(officerEnrolled, ownQuerySaved).when(removeOwnQuery).then(ownQueryRemoved);
  });

  it('say nothing new when the same query is saved again', () =>
    given(officerEnrolled, ownQuerySaved).when(saveOwnQuery).thenNothing());

  it('replace the query of the same name', () => {
    const data = { ...saveOwnQuery.data, columns: ['subject'] };
    given(officerEnrolled, ownQuerySaved)
      .when(new SaveOwnQuery(data, ann))
      .then({ type: 'OwnQuerySaved', data });
  });

  it('are refused beyond a hundred queries, and for a query that is not kept', () => {
    const kept = Array.from({ length: mostQueries }, (_, number) => ({
      type: ownQuerySaved.type,
      data: { ...ownQuerySaved.data, name: `query-${number}` },
    }));
    given(officerEnrolled, ...kept)
      .when(saveOwnQuery)
      .thenRefuse(TooManySavedQueries);
    given(officerEnrolled).when(removeOwnQuery).thenRefuse(SavedQueryNotFound);
  });

  it('go with the officer who leaves', () =>
    given(officerEnrolled, ownQuerySaved, officerDeactivated, officerReactivated)
      .when(removeOwnQuery)
      .thenRefuse(SavedQueryNotFound));
});

describe('RegisterCertificate and RevokeCertificate', () => {
  it('make a certificate count as the officer’s until it is revoked', () => {
    given(officerEnrolled).when(registerCertificate).then(certificateRegistered);
    given(officerEnrolled, certificateRegistered).when(revokeCertificate).then(certificateRevoked);
  });

  it('say nothing new when it counts already', () =>
    given(officerEnrolled, certificateRegistered).when(registerCertificate).thenNothing());

  it('are refused for a certificate that does not count, and of one’s own', () => {
    given(officerEnrolled).when(revokeCertificate).thenRefuse(CertificateNotRegistered);
    given(officerEnrolled)
      .when(
        new RegisterCertificate(registerCertificate.data, {
          ...administrator,
          id: registerCertificate.data.officerId,
        }),
      )
      .thenRefuse(NotOnOneself);
  });

  it('count no more for who left and came back', () =>
    given(officerEnrolled, certificateRegistered, officerDeactivated, officerReactivated)
      .when(revokeCertificate)
      .thenRefuse(CertificateNotRegistered));
});
