import { storeContract } from './contract.ts';
import { pgliteKind } from './kinds.ts';

storeContract(pgliteKind);
