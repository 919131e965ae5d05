// Gives every property test the same seed, so that a run here and a run elsewhere try the same and
// a failure is always of the code just written. FIELDFARE_SEED=<number> tries others; a night of
// them finds more.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FIELDFARE_SEED'] ?? 20_261_121) });
