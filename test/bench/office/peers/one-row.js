/** What many would write in place of an event store: the body of a hand-over saved as one row by TypeORM. */
import { Inject, Module } from '@nestjs/common';
import { DataSource, EntitySchema } from 'typeorm';
import { HandOverBody } from '../../../../apps/api/dist/documents/handling.bodies.js';
import { serve } from './plain-nest.js';
import { postRoute } from './post-route.js';

const HandOver = new EntitySchema({
  name: 'HandOver',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    purpose: { type: 'text' },
    toUnitId: { type: 'text' },
    note: { type: 'text', nullable: true },
    at: { type: 'timestamptz', createDate: true },
  },
});

class HandOvers {
  constructor(repository) {
    this.repository = repository;
  }

  async handOver({ purpose, to, note }) {
    return this.repository.save({ purpose, toUnitId: to.unitId, note });
  }
}
Inject('repository')(HandOvers, undefined, 0);
postRoute(HandOvers, 'hand-overs', { method: 'handOver', body: HandOverBody });

const repository = async () => {
  const { DATABASE_URL: url } = process.env;
  const database = new DataSource({
    type: 'postgres',
    url,
    entities: [HandOver],
    synchronize: true,
  });
  return (await database.initialize()).getRepository(HandOver);
};

class OneRow {}
Module({
  controllers: [HandOvers],
  providers: [{ provide: 'repository', useFactory: repository }],
})(OneRow);

await serve(OneRow);
