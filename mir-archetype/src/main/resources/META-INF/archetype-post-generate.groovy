// Puts the files of the wanted kind in their places and removes those of the others.
import groovy.io.FileType
import java.nio.file.Files

def project = new File(request.outputDirectory, request.artifactId)
def kinds = new File(project, 'kinds')
def wanted = new File(kinds, request.properties.getProperty('kind'))
wanted.eachFileRecurse(FileType.FILES) { file ->
    def target = project.toPath().resolve(wanted.toPath().relativize(file.toPath()))
    Files.createDirectories(target.parent)
    Files.move(file.toPath(), target)
}
kinds.deleteDir()
// Archivers leave out a file that is called .gitignore.
new File(project, 'gitignore').renameTo(new File(project, '.gitignore'))
