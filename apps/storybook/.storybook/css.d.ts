declare module '@flyer-open-data/ui/screen.css'
