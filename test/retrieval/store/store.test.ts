import { storeContract } from './contract.ts';
import { folderKind, postgresKind } from './kinds.ts';

storeContract(folderKind);
storeContract(postgresKind);
