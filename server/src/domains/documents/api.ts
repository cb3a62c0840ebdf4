/** What other domains may ask of documents: a line in the register for what they hand over themselves. */
export { DocumentsModule } from './documents.module';
export { ExportRegister } from './export-register';
