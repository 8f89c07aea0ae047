import BackboneCLI

Backbone.main()
