import { z } from 'zod';

// zod probes `new Function` when the first object schema is made, which a page's Content Security Policy reports as a
// violation. Imported before any schema, for its effect alone.
z.config({ jitless: true });
