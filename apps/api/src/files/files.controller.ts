import { Readable } from 'node:stream';
import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProperty } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FileStore, type StoredFile } from '@chancery/file-store';
import { Caller, InvalidRequest, type FilePart, type Requester } from '@chancery/http';
import { Command } from '../shape/routes.js';

class FileAnswer {
  @ApiProperty({ example: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' })
  sha256!: string;

  @ApiProperty({ description: 'In bytes.', example: 48213 })
  size!: number;

  @ApiProperty({
    description: 'As the content says, whatever was claimed.',
    example: 'application/pdf',
  })
  mediaType!: string;
}

class UploadedFileAnswer extends FileAnswer {
  @ApiProperty({ description: 'As its sender named it.', example: 'application.pdf' })
  name!: string;
}

const errors = [
  ...(['file-too-large', 'file-empty', 'file-store-full', 'upload-quota-reached'] as const),
] as const;

/** Bytes first, meaning later: a file is uploaded on its own, and its uploader attaches it to a document by its hash. */
@Controller('v1')
export class FilesController {
  constructor(private readonly files: FileStore) {}

  @Post('files')
  @Command({
    tag: 'Attachments',
    summary: 'Upload a file, streamed as it is, or as the one file of a form',
    answer: FileAnswer,
    status: 201,
    takes: 'bytes',
    errors,
  })
  @ApiConsumes('application/octet-stream', 'multipart/form-data')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  uploadFile(
    @Req() { body }: FastifyRequest<{ Body?: Readable }>,
    @Caller() { principal }: Requester,
  ): Promise<StoredFile> {
    return this.files.put(principal, body ?? Readable.from([]));
  }

  @Post('file-sets')
  @Command({
    tag: 'Attachments',
    summary: 'Upload all files of a form, at most 50; those before one that is refused are kept',
    answer: UploadedFileAnswer,
    isList: true,
    status: 201,
    takes: 'files',
    errors,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
    },
  })
  async uploadFiles(
    @Req() { body }: FastifyRequest<{ Body?: AsyncIterable<FilePart> }>,
    @Caller() { principal }: Requester,
  ): Promise<readonly UploadedFileAnswer[]> {
    if (!body) throw new InvalidRequest('The request has no form. Send the files as one.');
    const stored: UploadedFileAnswer[] = [];
    for await (const { name, bytes } of body)
      stored.push({ name, ...(await this.files.put(principal, bytes)) });
    return stored;
  }
}
