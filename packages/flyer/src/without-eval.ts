import { config } from 'zod'

// Zod would make code from text where it may: a page whose policy forbids that would report each try.
config({ jitless: true })
