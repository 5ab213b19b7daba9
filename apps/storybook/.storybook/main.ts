import { BUILD_TARGET } from '@flyer-open-data/browser/browser-range'
import type { StorybookConfig } from '@storybook/react-vite'

/** Nothing is sent to anyone. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y'],
  // Tools that change nothing on a light table: it has its own ground, sizes and measures.
  features: {
    actions: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: false },
  // The builds of scripts, of their workers and of style sheets all go by this one target.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, target: BUILD_TARGET } }),
}

export default config
