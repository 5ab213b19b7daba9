declare module '@flyer-open-data/ui/screen.css'
declare module '@flyer-open-data/ui/folding.css'
